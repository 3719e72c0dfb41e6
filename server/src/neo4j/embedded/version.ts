// The one place where the version of the database stands: jars, Docker image and folder names follow from it.
export const NEO4J_VERSION = '5.26.30';
export const OLDEST_JAVA = 17;

import neo4j, { type Driver, type ProfiledPlan } from 'neo4j-driver';
import type { Asked, Waves } from './wire.ts';

function sessionOf(driver: Driver) {
  return driver.session({ database: 'neo4j', defaultAccessMode: neo4j.session.READ });
}

async function run(driver: Driver, { text, parameters }: Asked) {
  const session = sessionOf(driver);
  try {
    return await session.run(text, parameters);
  } finally {
    await session.close();
  }
}

/** The same Cypher with nothing around it: what an answer costs at least. */
export async function askBare(driver: Driver, waves: Waves): Promise<void> {
  for (const wave of waves) await Promise.all(wave.map((asked) => run(driver, asked)));
}

const hitsIn = (plan: ProfiledPlan): number =>
  plan.dbHits + plan.children.reduce((sum, child) => sum + hitsIn(child), 0);

/** Database hits of all statements, by PROFILE. */
export async function hitsOf(driver: Driver, waves: Waves): Promise<number> {
  let hits = 0;
  for (const asked of waves.flat()) {
    const { summary } = await run(driver, { ...asked, text: `PROFILE ${asked.text}` });
    if (summary.profile) hits += hitsIn(summary.profile);
  }
  return hits;
}

export const roundTrips = (waves: Waves): number => waves.flat().length;

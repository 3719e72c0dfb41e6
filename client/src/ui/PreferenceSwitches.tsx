import { MoonOutlined, SunOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { usePreference } from './preference.ts';

export function PreferenceSwitches() {
  const { t } = useTranslation();
  const { language, theme, choose } = usePreference();
  const themeWord = theme === 'light' ? t('preference.toDark') : t('preference.toLight');
  return (
    <>
      <Button
        type="text"
        icon={theme === 'light' ? <MoonOutlined /> : <SunOutlined />}
        aria-label={themeWord}
        title={themeWord}
        onClick={() => choose({ theme: theme === 'light' ? 'dark' : 'light' })}
      />
      <Button
        lang={language === 'zh' ? 'en' : 'zh-CN'}
        aria-label={t('preference.toEnglish')}
        title={t('preference.toEnglish')}
        onClick={() => choose({ language: language === 'zh' ? 'en' : 'zh' })}
      >
        {t('preference.english')}
      </Button>
    </>
  );
}

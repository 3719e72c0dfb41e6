import { theme as antTheme, ConfigProvider } from 'antd';
import enUS from 'antd/locale/en_US';
import zhCN from 'antd/locale/zh_CN';
import dayjs from 'dayjs';
import 'dayjs/locale/zh-cn';
import { type ReactNode, useLayoutEffect } from 'react';
import { paletteStyleSheet, palettes } from '../graph/palette.ts';
import { usePreference } from './preference.ts';

// The palette is one table for canvas and page; here it becomes custom properties.
const sheet = document.createElement('style');
sheet.textContent = paletteStyleSheet();
document.head.append(sheet);

// antd moves by scripts, too, which the style sheet cannot still.
const still = matchMedia('(prefers-reduced-motion: reduce)').matches;

/** Dresses antd in ink and grey: hue belongs to data. */
export function AntTheme({ children }: { children: ReactNode }) {
  const { language, theme } = usePreference();
  const colours = palettes[theme];
  useLayoutEffect(() => {
    document.documentElement.dataset.theme = theme;
  }, [theme]);
  dayjs.locale(language === 'zh' ? 'zh-cn' : 'en');
  return (
    <ConfigProvider
      locale={language === 'zh' ? zhCN : enUS}
      button={{ autoInsertSpace: false }}
      theme={{
        algorithm: theme === 'dark' ? antTheme.darkAlgorithm : antTheme.defaultAlgorithm,
        token: {
          fontFamily: 'var(--font)',
          fontSize: 13,
          controlHeight: 28,
          borderRadius: 6,
          colorPrimary: colours.primary,
          colorInfo: colours.primary,
          colorLink: colours.ink,
          colorTextLightSolid: colours.onPrimary,
          colorText: colours.text,
          colorTextSecondary: colours.second,
          colorTextTertiary: colours.third,
          colorTextQuaternary: colours.third,
          colorTextPlaceholder: colours.third,
          colorBgBase: colours.surface,
          colorBgContainer: colours.surface,
          colorBgElevated: colours.surface,
          colorBorder: colours.strong,
          // The chosen option under the pointer: antd would mix it from the dark primary.
          controlItemBgActiveHover: colours.track,
          colorBorderSecondary: colours.line,
          fontWeightStrong: 700,
          motion: !still,
          motionDurationMid: '0.12s',
          motionDurationSlow: '0.16s',
        },
        components: {
          Segmented: {
            itemSelectedBg: colours.primary,
            itemSelectedColor: colours.onPrimary,
            trackBg: colours.surface,
            itemColor: colours.second,
            trackPadding: 1,
          },
          Select: { optionSelectedBg: colours.track, optionSelectedFontWeight: 700, optionActiveBg: colours.raised },
          TreeSelect: { nodeSelectedBg: colours.track, nodeSelectedColor: colours.ink, nodeHoverBg: colours.raised },
          Button: { primaryShadow: 'none', defaultShadow: 'none' },
        },
      }}
    >
      {children}
    </ConfigProvider>
  );
}

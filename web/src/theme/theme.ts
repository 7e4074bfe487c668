import { theme as antTheme, type ThemeConfig } from "antd";

export type Shade = "light" | "dark";

const ink = {
  light: {
    primary: "#23303d",
    text: "#1d2229",
    secondary: "#4c5560",
    tertiary: "#5f6872",
    surface: "#ffffff",
    line: "#dfdad0",
    placeholder: "#5f6872",
    error: "#b3261e",
  },
  dark: {
    primary: "#d7dee6",
    text: "#e9ebee",
    secondary: "#b9c1ca",
    tertiary: "#a3adb8",
    surface: "#1c2026",
    line: "#343b44",
    placeholder: "#a3adb8",
    error: "#ff9a92",
  },
} as const;

const font =
  '"PingFang SC", "Hiragino Sans GB", "Microsoft YaHei UI", "Microsoft YaHei", "Noto Sans CJK SC", "Noto Sans SC", "Source Han Sans SC", system-ui, sans-serif';

/** Ant Design in the colours of tokens.css: its greys are darkened where they fall short of WCAG's contrast. */
export function themeOf(shade: Shade): ThemeConfig {
  const { primary, text, secondary, tertiary, surface, line, placeholder, error } = ink[shade];
  return {
    algorithm: shade === "dark" ? antTheme.darkAlgorithm : antTheme.defaultAlgorithm,
    token: {
      colorPrimary: primary,
      colorTextLightSolid: shade === "dark" ? "#14171b" : "#ffffff",
      colorError: error,
      colorText: text,
      colorTextSecondary: secondary,
      colorTextTertiary: tertiary,
      colorTextDescription: tertiary,
      colorTextPlaceholder: placeholder,
      colorTextQuaternary: tertiary,
      colorBgContainer: surface,
      colorBgElevated: surface,
      colorBorder: line,
      borderRadius: 8,
      fontFamily: font,
      fontSize: 15,
      controlHeight: 38,
      motionDurationMid: "0.12s",
      motionDurationSlow: "0.18s",
    },
  };
}

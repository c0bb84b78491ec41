// How cards look here. Colours are CSS variables, so that light and dark change without drawing a card again (and losing what was typed).

const colour = (name) => ({ default: `var(--card-${name})`, subtle: `var(--card-${name}-subtle)` });

const foreground = {
  default: colour("text"), dark: colour("text"), light: colour("light"), accent: colour("accent"),
  good: colour("good"), warning: colour("warning"), attention: colour("attention"),
};

const container = (name) => ({ backgroundColor: `var(--card-${name}-back)`, foregroundColors: foreground });

const sizes = { small: 12, default: 14, medium: 15, large: 18, extraLarge: 22 };
const lines = { small: 16, default: 20, medium: 22, large: 24, extraLarge: 28 };

export const HOST_CONFIG = {
  supportsInteractivity: true,
  fontTypes: {
    default: { fontFamily: "inherit", fontSizes: sizes, lineHeights: lines, fontWeights: { lighter: 300, default: 400, bolder: 600 } },
    monospace: { fontFamily: "ui-monospace, monospace", fontSizes: sizes, lineHeights: lines, fontWeights: { lighter: 300, default: 400, bolder: 600 } },
  },
  lineHeights: lines,
  imageSizes: { small: 32, medium: 52, large: 100 },
  spacing: { small: 4, default: 8, medium: 12, large: 20, extraLarge: 28, padding: 14 },
  separator: { lineThickness: 1, lineColor: "var(--line)" },
  containerStyles: Object.fromEntries(["default", "emphasis", "accent", "good", "warning", "attention"].map((name) => [name, container(name)])),
  actions: {
    maxActions: 6, // what Teams shows; the rest would silently be dropped there as well
    spacing: "default", buttonSpacing: 8, actionsOrientation: "horizontal", actionAlignment: "left",
    showCard: { actionMode: "inline", inlineTopMargin: 12, style: "emphasis" },
  },
  adaptiveCard: { allowCustomStyle: false },
  factSet: {
    title: { color: "default", size: "default", isSubtle: true, weight: "default", wrap: true, maxWidth: 150 },
    value: { color: "default", size: "default", isSubtle: false, weight: "default", wrap: true },
    spacing: 14,
  },
  inputs: {
    label: {
      inputSpacing: "small",
      requiredInputs: { weight: "default", size: "small", isSubtle: true, suffix: " *", suffixColor: "attention" },
      optionalInputs: { weight: "default", size: "small", isSubtle: true },
    },
    errorMessage: { color: "attention", size: "small", weight: "default" },
  },
  textStyles: { heading: { size: "large", weight: "bolder", color: "default", isSubtle: false, fontType: "default" } },
  textBlock: { headingLevel: 3 },
};

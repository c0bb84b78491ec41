// Measures the contrast of every text in sight against what lies behind it (WCAG 2.2, 1.4.3); hands back those below 4.5 to 1.
() => {
  const canvas = new OffscreenCanvas(1, 1).getContext("2d", { willReadFrequently: true });

  const channels = (colour) => {
    canvas.clearRect(0, 0, 1, 1);
    canvas.fillStyle = colour;
    canvas.fillRect(0, 0, 1, 1);
    const [red, green, blue, alpha] = canvas.getImageData(0, 0, 1, 1).data;
    return [red, green, blue, alpha / 255];
  };
  const over = (top, under) => [0, 1, 2].map((at) => top[at] * top[3] + under[at] * (1 - top[3])).concat(1);
  const luminance = (colour) => {
    const [red, green, blue] = colour.map((value) => (value / 255 <= 0.04045 ? value / 255 / 12.92 : ((value / 255 + 0.055) / 1.055) ** 2.4));
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  };
  const ancestors = function* (element) {
    for (let one = element; one; one = one.parentElement) yield one;
  };
  const behind = (element) => {
    const layers = [];
    for (const one of ancestors(element)) {
      layers.push(channels(getComputedStyle(one).backgroundColor));
      if (layers.at(-1)[3] === 1) break;
    }
    return layers.reverse().reduce((under, top) => over(top, under), [255, 255, 255, 1]);
  };
  const contrast = (element) => {
    const colour = channels(getComputedStyle(element).color);
    for (const one of ancestors(element)) colour[3] *= Number(getComputedStyle(one).opacity);
    const under = behind(element);
    const [lighter, darker] = [luminance(over(colour, under)), luminance(under)].sort((a, b) => b - a);
    return (lighter + 0.05) / (darker + 0.05);
  };

  const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const measured = new Set();
  const weak = [];
  while (texts.nextNode()) {
    const element = texts.currentNode.parentElement;
    const hidden = !element.checkVisibility({ opacityProperty: true, visibilityProperty: true }) || element.closest(".unseen, :disabled, option");
    if (hidden || measured.has(element) || !texts.currentNode.data.trim()) continue;
    measured.add(element);
    const found = contrast(element);
    if (found < 4.5) weak.push(`${found.toFixed(2)} ${element.tagName}.${element.className} ${element.textContent.slice(0, 40)}`);
  }
  return { measured: measured.size, weak };
};

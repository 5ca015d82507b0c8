const escaped = (text) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
const anchors = { left: 'start', center: 'middle', right: 'end' };

const drawn = {
  rect: ({ x, y, w, h, color }) =>
    `<rect x="${x}" y="${y}" width="${w}" height="${h}" fill="${color}"/>`,
  line: ({ x1, y1, x2, y2, color, width, dash }) =>
    `<line x1="${x1}" y1="${y1}" x2="${x2}" y2="${y2}" stroke="${color}" stroke-width="${width}"${
      dash ? ` stroke-dasharray="${dash.join(' ')}"` : ''
    }/>`,
  circle: ({ x, y, r, color }) => `<circle cx="${x}" cy="${y}" r="${r}" fill="${color}"/>`,
  shape: ({ points, color, outline, width }) =>
    `<polygon points="${points.join(' ')}" fill="${color}" stroke="${outline}" stroke-width="${width}"/>`,
  text: ({ x, y, text, size, align, color, bold }) =>
    `<text x="${x}" y="${y}" font-family="Source" font-size="${size}" fill="${color}" text-anchor="${anchors[align]}"${
      bold ? ' font-weight="bold"' : ''
    }>${escaped(text)}</text>`,
};

/** A chart of the app as SVG, for who draws from that. */
export const chartSvg = ({ w, h, marks }) =>
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${w} ${h}" width="${w}" height="${h}">${marks
    .map((mark) => drawn[mark.kind](mark))
    .join('')}</svg>`;

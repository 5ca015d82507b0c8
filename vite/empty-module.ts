// Stands in for html2canvas, canvg and dompurify: jsPDF names them for HTML and SVG, which the reports do not use.
export {};

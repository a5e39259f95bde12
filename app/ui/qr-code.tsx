interface QrCodeProps {
  /** Rows of modules without a border, true is dark: `encode(text, { border: 0 }).data` of uqr. */
  matrix: readonly (readonly boolean[])[];
  /** What it opens, in words. */
  label: string;
}

/** The standard asks for four light modules around the code. */
const QUIET_ZONE = 4;

/** A QR code, black on white in both themes, since many readers fail on the inverse. */
export function QrCode({ matrix, label }: QrCodeProps) {
  const size = matrix.length + 2 * QUIET_ZONE;
  return (
    <svg className="qr-code" viewBox={`0 0 ${size} ${size}`} role="img" aria-label={label} shapeRendering="crispEdges">
      <rect width={size} height={size} fill="#fff" />
      <path d={qrPath(matrix)} fill="#000" />
    </svg>
  );
}

/** One path for all dark modules, a rectangle for each horizontal run of them. */
export function qrPath(matrix: readonly (readonly boolean[])[]): string {
  return matrix.map((row, y) => rowPath(row, y)).join("");
}

function rowPath(row: readonly boolean[], y: number): string {
  let path = "";
  for (let x = 0; x < row.length;) {
    let end = x;
    while (row[end] === true) end += 1;
    if (end > x) path += `M${x + QUIET_ZONE} ${y + QUIET_ZONE}h${end - x}v1h-${end - x}z`;
    x = end + 1;
  }
  return path;
}

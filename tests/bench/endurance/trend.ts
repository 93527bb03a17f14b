/** Slope of the straight line through points that comes closest to all of them; `null` for fewer than two places. */
export function slope(points: readonly (readonly [x: number, y: number])[]): number | null {
  const mean = (axis: 0 | 1) => points.reduce((sum, point) => sum + point[axis], 0) / points.length;
  const [meanX, meanY] = [mean(0), mean(1)];
  const spread = points.reduce((sum, [x]) => sum + (x - meanX) ** 2, 0);
  return spread > 0 ? points.reduce((sum, [x, y]) => sum + (x - meanX) * (y - meanY), 0) / spread : null;
}

/** Three dots, the sign of “therefore”, as in the matrix: no words state the position. Around the origin. */
export function InferredSign({ x = 0, y = 0 }: { x?: number; y?: number }) {
  return (
    <g transform={`translate(${x} ${y})`} fill="var(--ink)" data-mark="inferred">
      <circle cy={-2} r={1.4} />
      <circle cx={-2.75} cy={2.25} r={1.4} />
      <circle cx={2.75} cy={2.25} r={1.4} />
    </g>
  );
}

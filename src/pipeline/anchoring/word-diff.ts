/** Columns of a line of the diff. */
const WIDTH = 96;

/** Two texts as one, `[-what only a has-]` `{+what only b has+}`, in lines. */
export function wordDiff(a: string, b: string): string[] {
  const [left, right] = [wordsOf(a), wordsOf(b)];
  const lengths = commonLengths(left, right);
  const common = (i: number, j: number) => lengths[i]?.[j] ?? 0;
  const parts: string[] = [];
  const removed: string[] = [];
  const added: string[] = [];
  const flush = () => {
    if (removed.length > 0) parts.push(`[-${removed.splice(0).join(' ')}-]`);
    if (added.length > 0) parts.push(`{+${added.splice(0).join(' ')}+}`);
  };
  let [i, j] = [0, 0];
  while (i < left.length || j < right.length) {
    const [word, other] = [left[i], right[j]];
    if (word !== undefined && word === other) {
      flush();
      parts.push(word);
      [i, j] = [i + 1, j + 1];
    } else if (
      word !== undefined &&
      (other === undefined || common(i + 1, j) >= common(i, j + 1))
    ) {
      removed.push(word);
      i += 1;
    } else if (other !== undefined) {
      added.push(other);
      j += 1;
    }
  }
  flush();
  return wrap(parts);
}

function wordsOf(text: string): string[] {
  return text.match(/\S+/g) ?? [];
}

/** Length of the longest common subsequence of what follows positions i and j. */
function commonLengths(a: readonly string[], b: readonly string[]): number[][] {
  const lengths = Array.from({ length: a.length + 1 }, () =>
    Array.from({ length: b.length + 1 }, () => 0),
  );
  for (let i = a.length - 1; i >= 0; i -= 1) {
    const [row, below] = [lengths[i] ?? [], lengths[i + 1] ?? []];
    for (let j = b.length - 1; j >= 0; j -= 1) {
      row[j] = a[i] === b[j] ? (below[j + 1] ?? 0) + 1 : Math.max(below[j] ?? 0, row[j + 1] ?? 0);
    }
  }
  return lengths;
}

function wrap(parts: readonly string[]): string[] {
  const lines: string[] = [];
  for (const part of parts) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + part.length < WIDTH) {
      lines[lines.length - 1] = `${last} ${part}`;
    } else lines.push(`  ${part}`);
  }
  return lines;
}

/**
 * Keeps what a child prints until `passThrough` is called, and prints what comes after. With a `label`, such as the name
 * of one city of several, each line begins with it; a line that the child has not ended waits for its end.
 */
export function holdOutput(child, { label, out = process.stdout, err = process.stderr } = {}) {
  let held = '';
  let passing = false;
  const follow = (stream, target) => {
    const printer = label === undefined ? plain(target) : labelled(label, target);
    stream.setEncoding('utf8');
    stream.on('data', (text) => (passing ? printer.print(text) : (held += text)));
    stream.on('end', () => printer.finish());
  };
  follow(child.stdout, out);
  follow(child.stderr, err);
  return { held: () => held, passThrough: () => (passing = true) };
}

function plain(target) {
  return { print: (text) => target.write(text), finish: () => undefined };
}

function labelled(label, target) {
  let begun = '';
  const write = (line) => target.write(`${label} | ${line}`.trimEnd() + '\n');
  return {
    print: (text) => {
      const lines = (begun + text).split('\n');
      begun = lines.pop();
      for (const line of lines) write(line);
    },
    finish: () => {
      if (begun !== '') write(begun);
    },
  };
}

/** The names, made equally wide, so that what follows them stands in one column. */
export function labelsFor(names) {
  const width = Math.max(...names.map(({ length }) => length));
  return names.map((name) => name.padEnd(width));
}

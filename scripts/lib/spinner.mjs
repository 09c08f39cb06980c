const frames = ['⠋', '⠙', '⠹', '⠸', '⠼', '⠴', '⠦', '⠧', '⠇', '⠏'];
const clearLine = '\r\u001b[2K';

export function startSpinner(title, { out = process.stdout, plain = false } = {}) {
  return out.isTTY && !plain ? animated(title, out) : inLines(title, out);
}

function animated(title, out) {
  const startedAt = Date.now();
  let text = title;
  let frame = 0;
  const draw = () => {
    const seconds = Math.floor((Date.now() - startedAt) / 1000);
    const line = `${frames[frame++ % frames.length]} ${text} … ${seconds} s`;
    // A line that wraps could not be cleared again.
    out.write(clearLine + line.slice(0, (out.columns || 80) - 1));
  };
  draw();
  const timer = setInterval(draw, 100);
  return {
    say: (newText) => (text = newText),
    stop: (lastLine) => {
      clearInterval(timer);
      out.write(`${clearLine}${lastLine}\n`);
    },
  };
}

function inLines(title, out) {
  out.write(`… ${title}\n`);
  return {
    say: (newText) => out.write(`… ${newText}\n`),
    stop: (lastLine) => out.write(`${lastLine}\n`),
  };
}

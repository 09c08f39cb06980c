const oldest = [20, 19];
const newestMajor = 24;

export function isSupported(version) {
  const [major, minor] = version.split('.').map(Number);
  const recentEnough = major > oldest[0] || (major === oldest[0] && minor >= oldest[1]);
  return recentEnough && major <= newestMajor;
}

export function requireSupportedNode(version = process.versions.node) {
  if (isSupported(version)) return;
  console.error(
    `Node ${version} does not work here. Install Node ${oldest.join('.')} or newer, up to ${newestMajor}: https://nodejs.org`,
  );
  process.exit(2);
}

import { buildIfChanged, builds } from './builds.mjs';
import { installPackages } from './install.mjs';
import { whileLocked } from './lock.mjs';
import { step } from './steps.mjs';

export function install() {
  return step('Install the packages', installPackages);
}

export function build(name) {
  return step(builds[name].title, () => buildIfChanged(name));
}

export function locked(work) {
  return whileLocked(
    () => console.log('… Another start of this checkout is still preparing: waiting for it'),
    work,
  );
}

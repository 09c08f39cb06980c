/** The languages that the plugin's panel speaks, for each user to choose from in the profile; English is always there. */
export default {
  config: { locales: ['es', 'ja', 'uk'] },
};

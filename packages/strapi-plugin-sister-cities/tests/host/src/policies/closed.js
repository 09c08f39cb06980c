/** Lets nobody through. */
module.exports = () => false;

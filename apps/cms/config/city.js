// @ts-check
'use strict';

const { currentCity } = require('../src/city/current');

module.exports = () => currentCity();

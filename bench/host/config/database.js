module.exports = () => ({ connection: JSON.parse(process.env.BENCH_DATABASE) });

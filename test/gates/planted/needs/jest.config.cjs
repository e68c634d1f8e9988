const { projects } = require("../../../../jest.config.cjs");

const { transform } = projects[0];
module.exports = { rootDir: __dirname, testMatch: ["<rootDir>/*.test.ts"], transform };

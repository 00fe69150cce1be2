/** The one helper of tslib that `@docusaurus/utils-common` calls; the whole of it would travel along otherwise (2.4 kB). */
export function __importDefault(module: {readonly __esModule?: boolean}): unknown {
  return module.__esModule ? module : {default: module};
}

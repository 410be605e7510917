export { localizePage } from '../rules/page';

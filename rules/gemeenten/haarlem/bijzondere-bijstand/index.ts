import { bijzondereBijstand } from '../../../sjablonen/bijzondere-bijstand.ts';

export default bijzondereBijstand();

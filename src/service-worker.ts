/** Only where a helper made the laptop ready for a home visit (docs/adr/0026): nothing registers this by itself. */
import { base } from '$service-worker';
import { zetAan, type Werkplek } from './lib/huisbezoek/werker';

zetAan(self as unknown as Werkplek, base);

import type {ReactNode} from 'react';
import {SearchButton} from '../../../search/SearchButton';

/** The search in the top bar. The theme's own wrapper would lie over the title on narrow screens. */
export default function NavbarSearch(): ReactNode {
  return (
    // The theme takes the padding off whatever stands last in the bar.
    <div>
      <SearchButton />
    </div>
  );
}

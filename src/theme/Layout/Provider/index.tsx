import {composeProviders} from '@docusaurus/theme-common';
import {
  AnnouncementBarProvider,
  ColorModeProvider,
  NavbarProvider,
  PluginHtmlClassNameProvider,
  ScrollControllerProvider,
} from '@docusaurus/theme-common/internal';
import type {PropsWithChildren, ReactNode} from 'react';

const Provider = composeProviders([
  ColorModeProvider,
  AnnouncementBarProvider,
  ScrollControllerProvider,
  PluginHtmlClassNameProvider,
  NavbarProvider,
]);

/** What the theme's parts share. The theme's own also remembers a preferred version of the docs; there is only one. */
export default function LayoutProvider({children}: PropsWithChildren): ReactNode {
  return <Provider>{children}</Provider>;
}

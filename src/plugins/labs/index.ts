import type {LoadContext, Plugin} from '@docusaurus/types';

/** Adds the pages of the labs. */
export default function labs({baseUrl}: LoadContext): Plugin {
  return {
    name: 'labs',
    async contentLoaded({actions: {addRoute, createData}}) {
      const add = (name: string, component: string, modules: Readonly<Record<string, string>> = {}) =>
        addRoute({path: `${baseUrl}labs/${name}/`, exact: true, component, modules: {...modules}});
      add('pipeline', '@theme/PipelineLabPage');
      add('deployment', '@theme/DeploymentLabPage');
      for (const kind of ['buildspec', 'appspec']) {
        add(kind, '@theme/SpecCheckerPage', {kind: await createData(`${kind}.json`, JSON.stringify(kind))});
      }
    },
  };
}

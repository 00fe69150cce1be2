/** Scenarios of a lab that are about one thing. */
export type ScenarioGroup = {
  readonly label: string;
  readonly scenarios: readonly {
    /** What links name. */
    readonly id: string;
    readonly title: string;
    /** Plain words; goals have none. */
    readonly question?: string;
  }[];
};

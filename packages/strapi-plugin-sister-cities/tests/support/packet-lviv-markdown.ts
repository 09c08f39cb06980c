/** The packet of `packet-lviv.ts`, as it is to be printed. */
export const LVIV_MARKDOWN = `# Council packet: Portland – Lviv

Prepared on November 24, 2026 by International Relations, Portland.

## Where it stands

Portland – Lviv is a friendship city; its standing is active.

- Established: 2022
- Present designation since: 2022
- Active for about 4 years
- Last contact on file: September 6, 2026

## History

| No. | Decision | Decided by | Date | Result | Notes |
| --- | --- | --- | --- | --- | --- |
| 1 | Entered as it exists |  |  |  | Source: City of Portland. |
| 2 | Designated a friendship city | Portland City Council, Resolution 37588 | 2022 | passed: 4 for, 0 against | Corrected by entry 3. |
| 3 | Correction of the record |  | May 6, 2024 |  | Corrects entry 2. All five members voted for it. |

## Goals

### Goals of this relationship

| Goal | Stated | What became of it | Measure of success |
| --- | --- | --- | --- |
| Twelve students a year. | 2024-06 | active | Students who spend a term in the other city. (students a year: from 4 to 12, at present 6.5) |

### Goals of the whole program, which every relationship shares

| Goal | Stated | What became of it | Measure of success |
| --- | --- | --- | --- |
| Promote peace through mutual respect. | not on file | active |  |

### Earlier goals

| Goal | Stated | What became of it | Measure of success |
| --- | --- | --- | --- |
| Four students a year. | 2022 | revised, 2024-06; followed by “Twelve students a year.” |  |

## Twelve months of activity

| Quarter | Meeting or event | Date | Counts |
| --- | --- | --- | --- |
| November 25, 2025 to February 24, 2026 | Members’ meeting | February 12, 2026 | yes |
| February 25, 2026 to May 24, 2026 | None on file |  |  |
| May 25, 2026 to August 24, 2026 | Film evening | 2026-06 | yes |
| August 25, 2026 to November 24, 2026 | Concert | August 30, 2026 | no: outside the home area |
| August 25, 2026 to November 24, 2026 | Picnic | September 6, 2026 | no: it did not take place |

## What the rules ask for: change from friendship city to sister city

Not every requirement is met. The decision is with Portland City Council.

| Result | What is on file | Rule |
| --- | --- | --- |
| met | Portland – Lviv has been a friendship city since 2022; at least 12 months are required. | Portland City Code as the city describes it: “a friendship city for at least a year” (P29) |
| not known | No financial report of Portland-Lviv Association from November 25, 2025 to November 24, 2026 is on file. | Portland City Code as the city describes it: “at least a \\$10,000 balance in its bank account on a regular basis” (P24) |
| not known | No financial report of Portland-Lviv Association is on file; the first was due on December 31, 2023. | Our assumption for the words “on a regular basis” (P25) (assumption) |
| not met | 2 meetings and events from November 25, 2025 to November 24, 2026 count, fewer than the required 4. | Our assumption for the words “regular meetings and events” (P28) (assumption) |
| not met (expected, not required) | There was a meeting or event in 2 of the four quarters from November 25, 2025 to November 24, 2026, fewer than the required 4. | Our assumption for the words “throughout the year” (P28) (assumption) |
| met | Every stated source of funding is allowed: donors. | City of Portland, International Relations: programs “are funded by donors and grants, not by the City of Portland” (P26, P27) |
| met | The statement of Portland-Lviv Association that it is independent of the city is on file. | Portland city ordinance as the city describes it: “financially independent of and accountable to the Mayor of Portland” (P26) |
| met | Portland-Lviv Association is a nonprofit. | Portland City Code as the city describes it: “an established non-profit organization made up of Portland citizens” (P22) |
| met | The pledge of Portland-Lviv Association is on file. | Portland City Code as the city describes it: citizens “who pledge to keep a relationship active” (P22) |
| not met | The statement of Portland-Lviv Association on staffing is missing. | Portland City Code: “undertake the financial and staffing requirements necessary to properly administer such a relationship” (P23) |

## Deadlines

- First report of Portland-Lviv Association: December 31, 2023; none is on file

## Draft motion

A draft for the clerk. Words in brackets are to be filled in.

Not every requirement is met: see above. A motion to go ahead has to say why.

> Moved, that the Portland City Council change the friendship city relationship with Lviv, Ukraine, to a sister city relationship, effective on \\[date\\].
`;

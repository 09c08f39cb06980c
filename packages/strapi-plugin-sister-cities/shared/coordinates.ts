/** How far from the equator and from Greenwich a place may lie, in degrees; north and east are positive. */
export const LIMITS = { latitude: 90, longitude: 180 } as const;

export type Axis = keyof typeof LIMITS;

export const isAxis = (axis: unknown): axis is Axis => axis === 'latitude' || axis === 'longitude';

import fc from 'fast-check';

/*
 * Property tests run from one seed, so that a run can be repeated and a change is what makes it fail. Others are tried
 * with `PROPERTY_SEED=random npm run unit`, or any number.
 */
const wanted = process.env.PROPERTY_SEED ?? '20261122';
if (wanted !== 'random') fc.configureGlobal({ ...fc.readConfigureGlobal(), seed: Number(wanted) });

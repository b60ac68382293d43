/** Coefficients of a polynomial, the constant first. */
type Polynomial = readonly number[]

// Wichura's PPND16: numerator and denominator for the centre, the shoulders and the far tails,
// cut to what a double holds.
const CENTRE: readonly [Polynomial, Polynomial] = [
  [
    3.3871328727963665, 133.14166789178438, 1971.5909503065513, 13731.69376550946,
    45921.95393154987, 67265.7709270087, 33430.57558358813, 2509.0809287301227,
  ],
  [
    1, 42.31333070160091, 687.1870074920579, 5394.196021424751, 21213.794301586597,
    39307.89580009271, 28729.085735721943, 5226.495278852854,
  ],
]
const SHOULDER: readonly [Polynomial, Polynomial] = [
  [
    1.4234371107496835, 4.630337846156546, 5.769497221460691, 3.6478483247632045,
    1.2704582524523684, 0.2417807251774506, 0.022723844989269184, 0.0007745450142783414,
  ],
  [
    1, 2.053191626637759, 1.6763848301838038, 0.6897673349851, 0.14810397642748008,
    0.015198666563616457, 0.0005475938084995345, 1.0507500716444169e-9,
  ],
]
const TAIL: readonly [Polynomial, Polynomial] = [
  [
    6.657904643501103, 5.463784911164114, 1.7848265399172913, 0.29656057182850487,
    0.026532189526576124, 0.0012426609473880784, 2.7115555687434876e-5, 2.0103343992922881e-7,
  ],
  [
    1, 0.599832206555888, 0.1369298809227358, 0.014875361290850615, 0.0007868691311456133,
    1.8463183175100548e-5, 1.421511758316446e-7, 2.0442631033899397e-15,
  ],
]

/**
 * The z below which a standard normal variable falls with probability `p`: 0.95 gives 1.6449.
 *
 * Algorithm AS 241 (Wichura 1988, Applied Statistics 37(3), 477–484), relative error about 1e-16. The `probit` of
 * simple-statistics is off by 0.0014 here, which would change the safety stock.
 * @throws RangeError unless 0 < p < 1
 */
export function normalQuantile(p: number): number {
  if (!(p > 0 && p < 1)) throw new RangeError(`not a probability between 0 and 1: ${p}`)
  const centred = p - 0.5
  if (Math.abs(centred) <= 0.425) return centred * rational(CENTRE, 0.180625 - centred ** 2)
  const depth = Math.sqrt(-Math.log(Math.min(p, 1 - p)))
  const z = depth <= 5 ? rational(SHOULDER, depth - 1.6) : rational(TAIL, depth - 5)
  return Math.sign(centred) * z
}

function rational([numerator, denominator]: readonly [Polynomial, Polynomial], x: number): number {
  return evaluate(numerator, x) / evaluate(denominator, x)
}

function evaluate(polynomial: Polynomial, x: number): number {
  return polynomial.reduceRight((sum, coefficient) => sum * x + coefficient, 0)
}

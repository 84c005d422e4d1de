// The rarer distributions of `random`, drawn from a source of floats in [0, 1) with CPython's steps (Lib/random.py), so that
// a seed gives the same numbers.
//
// Runs inside QuickJS. No DOM, no Node.
import { log, power } from "../elementary.ts";
import { ValueError } from "../exceptions.ts";

type Source = () => number;

const LOG4 = log(4);
const SG_MAGIC = 1 + log(4.5);

/** Cheng's method above 1, the exponential distribution at 1, Kennedy and Gentle's below. */
export function gamma(random: Source, alpha: number, beta: number): number {
  if (alpha <= 0 || beta <= 0) throw new ValueError("gammavariate: alpha and beta must be > 0.0");
  if (alpha === 1) return -log(1 - random()) * beta;
  return (alpha > 1 ? gammaAbove1(random, alpha) : gammaBelow1(random, alpha)) * beta;
}

function gammaAbove1(random: Source, alpha: number): number {
  const root = Math.sqrt(2 * alpha - 1);
  for (;;) {
    const u1 = random();
    if (!(u1 > 1e-7 && u1 < 0.9999999)) continue;
    const u2 = 1 - random();
    const v = log(u1 / (1 - u1)) / root;
    const x = alpha * Math.exp(v);
    const z = u1 * u1 * u2;
    const r = alpha - LOG4 + (alpha + root) * v - x;
    if (r + SG_MAGIC - 4.5 * z >= 0 || r >= log(z)) return x;
  }
}

function gammaBelow1(random: Source, alpha: number): number {
  const b = (Math.E + alpha) / Math.E;
  for (;;) {
    const p = b * random();
    const x = p <= 1 ? power(p, 1 / alpha) : -log((b - p) / alpha);
    const u = random();
    if (p > 1 ? u <= power(x, alpha - 1) : u <= Math.exp(-x)) return x;
  }
}

export function beta(random: Source, a: number, b: number): number {
  const y = gamma(random, a, 1);
  return y === 0 ? 0 : y / (y + gamma(random, b, 1));
}

export function pareto(random: Source, alpha: number): number {
  return power(1 - random(), -1 / alpha);
}

export function weibull(random: Source, alpha: number, shape: number): number {
  return alpha * power(-log(1 - random()), 1 / shape);
}

/** Angles around `mu`. */
export function vonMises(random: Source, mu: number, kappa: number): number {
  const circle = 2 * Math.PI;
  if (kappa <= 1e-6) return circle * random();
  const s = 0.5 / kappa;
  const r = s + Math.sqrt(1 + s * s);
  let z: number;
  for (;;) {
    z = Math.cos(Math.PI * random());
    const d = z / (r + z);
    const u = random();
    if (u < 1 - d * d || u <= (1 - d) * Math.exp(d)) break;
  }
  const q = 1 / r;
  const angle = Math.acos((q + z) / (1 + q * z));
  const theta = (random() > 0.5 ? mu + angle : mu - angle) % circle;
  return theta < 0 ? theta + circle : theta;
}

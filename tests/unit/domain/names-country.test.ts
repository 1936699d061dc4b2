import { expect, test } from 'vitest';
import { namesCountry } from '#src/domain/names-country.ts';

test.each([
  ['Gobierno del Perú', 'Perú'],
  ['Gobierno de EE. UU.', 'Estados Unidos'],
  ['Encabeza el Gobierno de EE.UU.', 'Estados Unidos'],
  ['Departamento de Estado de EEUU', 'Estados Unidos'],
  ['US Government', 'United States'],
  ['U.S. Government', 'United States'],
  ['Gobierno venezolano actual', 'Venezuela'],
  ['Two detained Peruvians', 'Peru'],
  ['Embajador de los Estados Unidos', 'Estados Unidos'],
])('“%s” says %s', (text, country) => {
  expect(namesCountry(text, country)).toBe(true);
});

test.each([
  ['Secretary of State', 'United States'],
  ['Those who are with us', 'United States'],
  ['Secretario de Estado', 'Estados Unidos'],
  ['Presidente del Consejo de Ministros', 'Perú'],
  ['Canciller', 'Perú'],
  ['', 'Perú'],
])('“%s” does not say %s', (text, country) => {
  expect(namesCountry(text, country)).toBe(false);
});

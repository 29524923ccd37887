/** Units by all their names, and how large each is. */
import type * as zh from '../../zh/numbers/units.ts';
import { unitTable } from '../../unit-table.ts';

/** `size: written / said / short`, names parted by blanks. */
const TABLE: Record<string, string[]> = {
  second: [
    '1: seconds second / secs sec / s',
    '60: minutes minute / mins min /',
    '3600: hours hour / hrs hr / h',
    '86400: days day / / d',
    '604800: weeks week / wks wk /',
    '1209600: fortnights fortnight / /',
  ],
  month: ['1: months month / /', '3: quarters / /', '12: years year / yrs yr /'],
  workday: ['1: workdays workday / workingdays workingday businessdays businessday /'],
  gram: [
    '0.001: milligrams milligram / mg /',
    '1: grams gram / / g',
    '1000: kilograms kilogram kg / kilos kilo kgs /',
    '453.59237: pounds-weight / lbs lb /',
    '28.349523125: ounces ounce / oz /',
    '1000000: tonnes tonne / / t',
  ],
  metre: [
    '0.000001: micrometres / / μm um',
    '0.001: millimetres millimetre mm / millimeters millimeter /',
    '0.01: centimetres centimetre cm / centimeters centimeter /',
    '1: metres metre / meters meter / m',
    '1000: kilometres kilometre km / kilometers kilometer /',
    '0.0254: inches inch / /',
    '0.3048: feet foot / ft /',
    '1609.344: miles mile / /',
  ],
  squareMetre: ['1: m2 / sqm / ', '10000: hectares hectare / / ha'],
  litre: [
    '0.001: millilitres millilitre ml / milliliters milliliter cc /',
    '1: litres litre / liters liter / l',
    '1000: m3 / /',
  ],
  pound: ['1: pounds pound / quid gbp / £', '0.01: pence penny / / p'],
  dollar: ['1: dollars dollar / usd / $', '0.01: cents cent / /'],
  euro: ['1: euros euro / eur / €'],
  yuan: ['1: yuan / rmb cny / ¥'],
  celsius: ['1: °C / degreescelsius celsius / ° degrees degree'],
  fahrenheit: ['1: °F / degreesfahrenheit fahrenheit /'],
  ratio: ['0.01: % percent / /', '0.001: ‰ / /'],
  angle: ['1: / / ° degrees degree'],
  volt: ['1: volts volt / / V', '1000: kV / /'],
  ampere: ['0.001: mA / milliamps /', '1: amps amp / amperes ampere / A'],
  watt: ['1: watts watt / / W', '1000: kilowatts kilowatt kW / /'],
  wattHour: ['1000: kWh / /'],
  hertz: ['1: Hz / hertz /', '1000: kHz / /', '1000000: MHz / /'],
  pascal: ['1: Pa / pascals /', '1000: kPa / /', '1000000: MPa / /', '100000: bar / /'],
  decibel: ['1: dB / decibels decibel / dB(A)'],
  time: ['1: times time / /'],
  person: ['1: people person / persons /'],
  copy: ['1: copies copy / /'],
  sheet: ['1: sheets sheet / /'],
};

/** All of them, and what a name, in the one spelling, may mean. */
export const { UNITS, unitsNamed, namesAtEnd }: Pick<typeof zh, 'UNITS' | 'unitsNamed' | 'namesAtEnd'> =
  unitTable(TABLE, /^(.+?)(?: ?\/ ?| per )(.+)$/);

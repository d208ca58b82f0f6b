/** What each key does, for the list under '?' (renderer/ui/shortcuts declares the keys). */
export const genveje = {
  titel: 'Tastaturgenveje',
  note: 'Bogstaver virker, når du ikke står i et felt.',
  grupper: {
    overalt: 'Overalt',
    lister: 'Lister og poster',
    formularer: 'Formularer',
    felter: 'Datofelter',
    dag: 'Min dag',
  },
  taster: {
    palet: 'Find en side, en post eller en handling',
    genveje: 'Vis denne liste',
    fortryd: 'Fortryd det sidste, du gemte',
    luk: 'Luk det, der er åbent',
    ny: 'Ny post af samme slags (Alt N virker også i et felt)',
    soeg: 'Søg i listen',
    op: 'Forrige række',
    ned: 'Næste række',
    aabn: 'Åbn rækken',
    effekt: 'Registrér effekt på deltageren',
    gem: 'Gem fra et felt på én linje',
    gemOveralt: 'Gem, også fra en note',
    gemOgNy: 'Gem, og begynd på en ny',
    dagenEfter: 'Dagen efter; i et tomt felt i dag',
    dagenFoer: 'Dagen før; i et tomt felt i dag',
    jaDato: 'Ja til datoen, der spørges om',
    klaret: 'Klar rækken uden at åbne den',
    mineAlles: 'Skift mellem mine og alles',
  },
  datoer:
    'En dato kan skrives som 12/3, 1.3.24, 12. marts, d (i dag), i går, man, næste fre, +7, om 2 uger eller 010324.',
};

/**
 * Common surnames of the five languages, known without a title too ("Nachfassen Müller", "devis Dupont"). Those that are
 * also goods, colours, places or trades with something to sell (Koch, Costa, Brown) stay out.
 */
export const surnames = `
  müller mueller schmidt schmitt schmitz schneider fischer weber meyer meier maier mayer wagner becker schulz
  schulze hoffmann hofmann schäfer schröder neumann zimmermann krüger hartmann krause lehmann köhler huber brandt
  berger schulte schubert werner walter scholz möller friedrich günther baumann lorenz albrecht winkler schuster
  kraus böhm schumacher krämer vogt jansen janssen seidel haas dietrich kühn pohl bergmann voigt pfeiffer gruber
  hofer steiner moser egger yilmaz kaya demir öztürk nowak kowalski
  dubois durand moreau lefebvre leroy dupont lambert girard fournier mercier lefèvre morel garnier chevalier rousseau
  garcía rodríguez gonzález fernández lópez martínez sánchez pérez gómez hernández jiménez díaz álvarez romero
  ruiz ramírez gutiérrez vargas mendoza ortiz
  silva santos souza sousa pereira ferreira rodrigues almeida gomes ribeiro martins alves lopes fernandes barbosa
  smith johnson williams jones davis miller wilson anderson thompson robinson peterson patel nguyen`;

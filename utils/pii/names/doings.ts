/**
 * What clubs, schools, offices and shops announce: the same thirty things in nine languages, folded, so that none of these words stands here by chance.
 * They begin or end what stands beside a name ("Hanspeter / Training Di 17:30") and are nobody's name. Left out is what people are called as well.
 */
export const DOINGS: readonly string[] = [
  'training practice fixture match results provisional final renewal subscription season pitch course lesson exam meeting appointment rota schedule reminder delivery return refund invoice payment balance discount warranty report minutes draft agenda notice',
  'antrenman sonuclar sonuclari gecici kesin yenileme abonelik abonman kurs ders sinav toplanti randevu cizelge hatirlatma teslimat iade fatura odeme bakiye indirim garanti rapor tutanak taslak gundem duyuru',
  'ergebnisse vorlaufig endgultig verlangerung abonnement dauerkarte sportplatz zentrum unterricht prufung besprechung termin dienstplan erinnerung lieferung retoure erstattung rechnung zahlung saldo rabatt garantie bericht protokoll entwurf tagesordnung aushang',
  'entrainement rencontre resultats provisoire definitif renouvellement abonnement cours examen reunion planning rappel livraison retour remboursement facture paiement solde remise garantie rapport brouillon avis',
  'entrenamiento partido resultados provisional definitivo renovacion abono curso clase examen reunion horario recordatorio entrega devolucion reembolso factura pago saldo descuento garantia informe acta borrador aviso',
  'allenamento partita risultati provvisorio definitivo rinnovo abbonamento corso lezione esame riunione appuntamento orario promemoria consegna rimborso fattura pagamento sconto garanzia rapporto verbale bozza avviso',
  'wedstrijd uitslagen voorlopig definitief verlenging abonnement sportpark cursus vergadering afspraak rooster herinnering levering terugbetaling factuur betaling korting garantie verslag notulen mededeling',
  'trening mecz wyniki wstepne ostateczne odnowienie abonament boisko osrodek lekcja egzamin zebranie wizyta grafik przypomnienie dostawa zwrot faktura platnosc rabat gwarancja raport protokol ogloszenie',
  'treino jogo resultados provisorio definitivo renovacao assinatura aula exame reuniao consulta horario lembrete entrega devolucao reembolso pagamento desconto relatorio rascunho pauta aviso',
].flatMap((words) => words.split(' '));

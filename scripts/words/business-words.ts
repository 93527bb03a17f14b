/** What stands on bills, orders and accounts, and what letters begin and end with, and hardly elsewhere, so that counts of other texts do not show how common it is. By hand, folded. */
export const BUSINESS_WORDS: readonly string[] = `
rechnung rechnungen rechnungsnummer zahlung zahlungen betrag gesamtbetrag bestellung bestellungen bestellnummer lieferung lieferschein versand rabatt gutschein erstattung rueckerstattung
guthaben konto kontostand kunde kundennummer kundendienst abonnement vertrag mahnung ueberweisung quittung mehrwertsteuer steuer faelligkeit termin besprechung anfrage bearbeitung
storniert bezahlt offen anmeldung abmelden passwort benutzer einstellungen garantie reklamation warenkorb artikel menge preis summe zwischensumme
facture factures paiement paiements montant commande commandes livraison expedition remise remboursement solde compte client abonnement contrat relance virement recu taxe echeance rendez
reunion demande traitement annule paye connexion deconnexion utilisateur parametres garantie reclamation panier quantite prix total panier devis fournisseur bon
factura facturas pago pagos importe pedido pedidos entrega envio descuento reembolso saldo cuenta cliente suscripcion contrato transferencia recibo impuesto vencimiento cita
reunion solicitud tramite cancelado pagado usuario contrasena ajustes garantia reclamacion carrito cantidad precio subtotal presupuesto proveedor albaran
fattura fatture pagamento pagamenti importo ordine ordini consegna spedizione sconto rimborso saldo conto cliente abbonamento contratto sollecito bonifico ricevuta imposta scadenza appuntamento
riunione richiesta annullato pagato utente impostazioni garanzia reclamo carrello quantita prezzo totale preventivo fornitore bolla
factuur facturen betaling betalingen bedrag bestelling bestellingen levering verzending korting terugbetaling saldo rekening klant klantnummer abonnement overeenkomst herinnering overschrijving bon belasting vervaldatum afspraak
vergadering aanvraag geannuleerd betaald gebruiker wachtwoord instellingen garantie klacht winkelwagen aantal prijs totaal offerte leverancier
faktura faktury platnosc platnosci kwota zamowienie zamowienia dostawa wysylka rabat zwrot saldo konto klient abonament umowa przypomnienie przelew paragon podatek termin spotkanie
wniosek anulowano oplacone uzytkownik haslo ustawienia gwarancja reklamacja koszyk ilosc cena suma razem wycena dostawca rachunek
fatura faturas pagamento pagamentos valor pedido pedidos encomenda entrega envio desconto reembolso saldo conta cliente assinatura contrato transferencia recibo imposto vencimento consulta
reuniao solicitacao cancelado pago usuario utilizador senha configuracoes garantia reclamacao carrinho quantidade preco orcamento fornecedor
geehrte geehrter geehrten lieber liebe gruessen gruesse cher chere salutations cordialement estimado estimada estimados querido querida saludos atentamente
gentile egregio egregi caro cara saluti cordiali geachte beste groeten hoogachtend szanowny szanowna szanowni drogi droga pozdrawiam powazaniem prezado prezada prezados cumprimentos
`
  .trim()
  .split(/\s+/);

/** The same of Turkish: how people are greeted and taken leave of. */
export const GREETINGS: readonly string[] =
  'merhaba selam hosgeldin hosgeldiniz sayin degerli sevgili kiymetli gunaydin saygilarimla saygilarimizla sevgiler tesekkurler'.split(' ');

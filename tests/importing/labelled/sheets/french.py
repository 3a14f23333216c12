"""Labelled sheets in French."""

from partnerdesk.importing.values.answers import Answers
from partnerdesk.records.reading import DateOrder
from tests.importing.labelled.sheet import Sheet, Table

SHEETS = (
    Sheet(
        "partenaires.csv", "fr", "encoding delimiter title list yes-no sentinel several-records extra", encoding="cp1252",
        delimiter=";",
        drawn="""
Annuaire des partenaires de l'antenne

Structure | Type | Pays | Ville | Interlocuteur | Fonction | Courriel | Téléphone | Langues | Thématiques | Parrain | Remarques
Musée de la Brume | Musée | France | Valmorel | Élise Tardieu | Conservatrice | elise@brume.example | +33 1 99 00 12 34 | français | patrimoine, photographie | Luc | prête la salle
Médiathèque du Pré | Bibliothèque | Belgique | Haut-Pré | Néant | | contact@pre.example | | français; néerlandais | lecture | Luc | à rappeler
Archives de Sombreval | Archives | France | Sombreval | Hugo Peyre | Archiviste | h.peyre@sombreval.example | +33 1 99 00 56 78 | français | cartes, histoire locale | Mona |
""",
        tables=(Table(
            "partner", header=(3,),
            columns="name | type | country | city | contact.name | contact.role | contact.email | contact.phone | languages "
            "| themes | - | notes",
            rows="""
4 | = | museum | FR | = | = | = | = | = | fr | patrimoine; photographie | = | =
5 | = | library | BE | = | | | contact@pre.example | | fr; nl | lecture | = | =
6 | = | archive | FR | = | = | = | = | = | fr | cartes; histoire locale | = |
"""),),
    ),
    Sheet(
        "conventions.ods", "fr", "month-name merged-down note sentinel", tab="Conventions", merged=("A2:A3",),
        drawn="""
Partenaire | Intitulé | Nature | Signée le | Date de début | Échéance | Reconduction
Musée de la Brume | Prêt de salle | Convention de partenariat | 12 janvier 2023 | 1er février 2023 | 31 janvier 2026 | tacite
 | Don de photographies | Don de contenus | 3 mai 2024 | 3 mai 2024 | sans limite | aucune
Archives de Sombreval | Numérisation des plans | Lettre | non communiqué | 1er septembre 2024 | 31 août 2025 | manuelle

Note : les originaux sont chez Mona
""",
        tables=(Table(
            "agreement",
            columns="partners | title | kind | signed_on | effective_from | ends_on | renewal",
            rows="""
2 | = | = | partnership_agreement | 2023-01-12 | 2023-02-01 | 2026-01-31 | automatic
3 | Musée de la Brume | = | content_donation | 2024-05-03 | 2024-05-03 | | none
4 | = | = | letter | | 2024-09-01 | 2025-08-31 | manual
"""),),
    ),
    Sheet(
        "subventions.xlsx", "fr", "decimal-comma currency-in-cell total title", tab="Subventions",
        drawn="""
Subventions reçues

Référence | Intitulé | Bailleur | Cycle | Début | Fin | Montant accordé | Dépensé
SP-24 | Savoirs du littoral | Fonds Arc-en-Mer | 2023-24 | 01/10/2023 | 30/09/2024 | 12 500,50 € | 12 100,00 €
SP-25 | Mémoire des quais | Fonds Arc-en-Mer | 2024-25 | 01/10/2024 | 30/09/2025 | 8 000,00 € | 3 250,75 €
VL-03 | Atelier des archives | Ville de Sombreval | 2024 | 15/03/2024 | 15/12/2024 | 950,00 € | 950,00 €
Total | | | | | | 21 450,50 € | 16 300,75 €
""",
        tables=(Table(
            "grant", header=(3,), columns="number | title | funder | cycle | starts_on | ends_on | awarded | spent",
            rows="""
4 | = | = | = | = | 2023-10-01 | 2024-09-30 | 12500.50 EUR | 12100 EUR
5 | = | = | = | = | 2024-10-01 | 2025-09-30 | 8000 EUR | 3250.75 EUR
6 | = | = | = | = | 2024-03-15 | 2024-12-15 | 950 EUR | 950 EUR
"""),),
    ),
    Sheet(
        "indicateurs.xlsx", "fr", "fill-down two-rows merged-header sentinel", tab="Indicateurs", merged=("D1:E1",),
        drawn="""
Subvention | Indicateur | Description | Valeurs | | Commentaires
 | | | Cible | Résultat |
GSF-2418 | Participants | Personnes aux ateliers | 120 | 134 | deux ateliers de plus
 | Nouveaux éditeurs | Comptes créés | 40 | 31 |
 | Partenaires stratégiques | Avec convention | 5 | 4 | un report
RF-2417 | Participants | À la balade photo | 30 | à définir | en cours
""",
        tables=(Table(
            "metric", header=(1, 2), offers="A", columns="grant | name | description | target | result | comments",
            rows="""
3 | = | = | = | 120 | 134 | =
4 | GSF-2418 | = | = | 40 | 31 |
5 | GSF-2418 | = | = | 5 | 4 | =
6 | = | = | = | 30 | | =
"""),),
    ),
    Sheet(
        "valeur ajoutée.ods", "fr", "yes-no title partial-date", tab="Valeur ajoutée",
        drawn="""
Ce que chaque partenariat apporte

Partenaire | Domaine | Du | Au | Prévu | Obtenu | Remarques
Musée de la Brume | Contenus | 2023 | 2024 | oui | oui | 214 photos
Médiathèque du Pré | Publics | 2023 | 2024 | oui | non | salle fermée
Archives de Sombreval | Connaissances | 2024 | 2025 | ✓ | | trop tôt
""",
        tables=(Table(
            "value_area", header=(3,), columns="partner | area | period_from | period_to | intended | delivered | notes",
            rows="""
4 | = | content | 2023 | 2024 | yes | yes | =
5 | = | audiences | 2023 | 2024 | yes | no | =
6 | = | knowledge | 2024 | 2025 | yes | | =
"""),),
    ),
    Sheet(
        "suivi.csv", "fr", "date-order extra sentinel",
        drawn="""
Tâche | Échéance | Responsable | Partenaire | Fait le | Urgence
Renvoyer la convention | 05/03/2025 | Mona | Archives de Sombreval | 06/03/2025 | haute
Remercier pour la salle | 07/04/2025 | Luc | Musée de la Brume | | basse
Préparer le bilan | 10/04/2025 | Mona | | | haute
""",
        tables=(Table(
            "followup", answers=Answers(date_order=DateOrder.DAY_FIRST),
            columns="what | due_on | owner | partner | done_on | -",
            rows="""
2 | = | ?2025-03-05 | = | = | ?2025-03-06 | =
3 | = | ?2025-04-07 | = | = | | =
4 | = | ?2025-04-10 | = | | | =
"""),),
    ),
    Sheet(
        "liste.xlsx", "fr", "no-header", tab="Partenaires",
        drawn="""
Musée de la Brume | https://brume.example | contact@brume.example
Médiathèque du Pré | https://pre.example | contact@pre.example
Archives de Sombreval | https://sombreval.example | archives@sombreval.example
Lycée des Glycines | https://glycines.example | cdi@glycines.example
""",
        tables=(Table("partner", header=(), columns="name | website | email/contact.email", rows="""
1 | = | = | =
2 | = | = | =
3 | = | = | =
4 | = | = | =
"""),),
    ),
)  # fmt: skip

"""A labelled set of small old sheets, invented and drawn as a person sees them, each with its truth beside it.

`python -m tests.importing.labelled` prints how many of them the importer guesses and reads as a person does.

The program has learned words from every batch once it was scored, so today's figures flatter it. What each batch
reached when it was scored for the first time, unseen (header row, kind of record, columns, values not asked about):

    first, 77 sheets         95.0 %    93.6 %    88.8 %    95.9 %
    second, 15 sheets       100.0 %    81.2 %    61.5 %    97.3 %   headers in unusual words on purpose
    third, 12 sheets        100.0 %    91.7 %    80.0 %   100.0 %
    fourth, 36 sheets       100.0 %    89.2 %    71.8 %    93.5 %   by people who had not seen the program
    fifth, 36 sheets         97.3 %    91.7 %    86.7 %    86.7 %   by others who had not seen it
    sixth, 48 sheets        100.0 %    98.0 %    88.6 %    96.4 %   by others again

Since the fourth, headers are compared by their stems; with the words that the program knew the day before the fifth,
the fourth reaches 88.7 % of its columns and 97.7 % of its values. Of the fifth one card was taken for a list; without
it the kind of record is 94.3 % and the columns 89.9 %. Most values that were not read named funds, grants and
activities that the data file did not hold; it holds them now (`known`).

In the first three no value was wrong without a question or a problem; in the fourth two words for "not known" and one
that means a school in Japan and a university in China were; in the sixth seventeen, of francs and dinars that two
countries share, of words for "not known", and of two partners that a comma or a slash
joins. A new batch says more than a better figure.
"""

"""The evidence: utterances, transcripts, golden cards and stored records as data, and the tests that read them."""

// The place of Datasets.

// Replaced by the folder's own files as they are written.

// The place of PDFFinishing.

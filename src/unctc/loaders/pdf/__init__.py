"""PDF files: ``pdfium`` holds all calls into PDFium, ``lines`` makes lines of what it gives, ``loader`` is the way in.

Importing this folder imports nothing of the extra ``pdf``.
"""

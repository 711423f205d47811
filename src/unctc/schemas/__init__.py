"""The shapes on the wire, written once for those that read and those that write them.

This room imports ``model`` and ``errors``.

The modules, in the order in which data flows:

``json_converter``
    The strict converter between the model and plain JSON values.
``json_fast_decoder``
    A fast JSON decoder: msgspec structs made from the model, for valid documents.
``json_schema_export``
    Make the published JSON Schema from the classes of the model.
``akn4un``
    Names of AKN4UN that loader and serializer share: namespaces, languages, classes.
``iris``
    FRBR IRIs of AKN4UN: work, expression and manifestation.
``component_eids``
    The eIds of a document inside another: those of a component all begin with the component's own.
``ontology``
    Entries of the ontology that ``refersTo`` leads to, with eId, class and IRI.
``fact_elements``
    Values of the model as elements of our own namespace, and back.
``xml_characters``
    Characters that no XML can carry.
``programme_xsd``
    Make the XML Schema of our own namespace from the classes of the model.
``akn4un_mapping``
    The table of model and AKN4UN markup, for the documentation.
"""

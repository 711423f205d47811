"""From text to model, in named steps; each is a pure function with one input and one output type.

``source`` → ``unfolding`` → ``furniture`` (with ``masthead``) → ``body_lines``, ``stretches`` → ``parts`` → ``letters``,
``programmes`` → ``passages`` (with ``citations``) → ``duties``; ``assemble`` lists the steps and is the only module that knows them all.
This room imports ``languages``, ``registers``, ``model`` and ``errors``, opens no files and knows no format.
"""

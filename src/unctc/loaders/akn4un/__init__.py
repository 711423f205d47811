"""Documents out of AKN4UN, the United Nations' profile of Akoma Ntoso."""

"""Where the packed program begins."""

import multiprocessing

from partnerdesk.__main__ import start

if __name__ == "__main__":
    # A packed program that starts a helper process would otherwise begin itself anew, window and all.
    multiprocessing.freeze_support()
    start()

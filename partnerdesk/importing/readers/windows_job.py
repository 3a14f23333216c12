"""A job object of Windows around this process, which limits its memory. Source: Microsoft's pages on job objects."""

from __future__ import annotations

import ctypes
import sys
from typing import Final

_LIMIT_PROCESS_MEMORY: Final = 0x100
_EXTENDED_INFORMATION: Final = 9


class BasicLimits(ctypes.Structure):
    """JOBOBJECT_BASIC_LIMIT_INFORMATION."""

    _fields_ = (
        ("process_time", ctypes.c_int64), ("job_time", ctypes.c_int64), ("flags", ctypes.c_uint32),
        ("least_working_set", ctypes.c_size_t), ("greatest_working_set", ctypes.c_size_t),
        ("processes", ctypes.c_uint32), ("affinity", ctypes.c_size_t), ("priority", ctypes.c_uint32),
        ("scheduling", ctypes.c_uint32),
    )  # fmt: skip


class ExtendedLimits(ctypes.Structure):
    """JOBOBJECT_EXTENDED_LIMIT_INFORMATION."""

    _fields_ = (
        ("basic", BasicLimits), ("transfers", ctypes.c_uint64 * 6), ("process_memory", ctypes.c_size_t),
        ("job_memory", ctypes.c_size_t), ("greatest_process_memory", ctypes.c_size_t),
        ("greatest_job_memory", ctypes.c_size_t),
    )  # fmt: skip


def memory_limits(allowed: int) -> ExtendedLimits:
    """Return the limits of a job in which no process takes more than so many bytes."""
    limits = ExtendedLimits(process_memory=allowed)
    limits.basic.flags = _LIMIT_PROCESS_MEMORY
    return limits


def limit_memory_of_job(allowed: int) -> None:
    """Put this process into a job of its own; where Windows refuses, reading goes on without the limit."""
    if sys.platform == "win32":
        kernel = ctypes.WinDLL("kernel32")
        kernel.CreateJobObjectW.restype = kernel.GetCurrentProcess.restype = ctypes.c_void_p
        limits = memory_limits(allowed)
        job = ctypes.c_void_p(kernel.CreateJobObjectW(None, None))
        kernel.SetInformationJobObject(job, _EXTENDED_INFORMATION, ctypes.byref(limits), ctypes.sizeof(limits))
        kernel.AssignProcessToJobObject(job, ctypes.c_void_p(kernel.GetCurrentProcess()))

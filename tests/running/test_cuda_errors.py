"""Asking for a GPU where there is none, or for more than there is: one line that says what was looked for."""

import contextlib
import re
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from types import SimpleNamespace

import numpy as np
import pytest
from helpers.experiments import BASE, simulator
from helpers.golden import ROOT

import bragg_numba as bn
from bragg_numba.cli import main
from bragg_numba.cli.build import from_args
from bragg_numba.running.cuda import Gpu, find_gpus

NO_GPU = "driver|GPU|libnvvm|numba-cuda"
ARGV = ["-cell", "70", "80", "90", "90", "90", "90", "-default_F", "10", "-N", "3", "-detpixels", "10", "-noprogress"]


class Driver:
    """What Numba says of the GPUs of a machine."""

    def __init__(self, count: int, is_available: bool = True) -> None:
        self.gpus = [SimpleNamespace() for _ in range(count)]
        self.is_available = lambda: is_available


@pytest.fixture
def driver(monkeypatch: pytest.MonkeyPatch) -> Callable[..., None]:
    """Give the machine as many GPUs as said, and what they need."""

    def give(count: int, is_available: bool = True) -> None:
        monkeypatch.setattr("importlib.util.find_spec", lambda name: SimpleNamespace())
        monkeypatch.setitem(sys.modules, "numba.cuda", Driver(count, is_available))
        monkeypatch.setattr("numba.cuda", sys.modules["numba.cuda"], raising=False)

    return give


@pytest.mark.parametrize("device", ["gpu", "cuda:", "cuda:1,", "cuda:-1", "CUDA", "", 0, None])
def test_what_is_no_device(device: object) -> None:
    with pytest.raises(bn.InputError, match=r"^device must be cpu, cuda, cuda:N") as raised:
        simulator(BASE | {"device": device})
    assert raised.value.field == "device"
    assert "\n" not in str(raised.value)


def test_numbers_of_gpus(driver: Callable[..., None]) -> None:
    driver(2)
    assert [gpu.number for gpu in find_gpus("cuda")] == [0]
    assert [gpu.number for gpu in find_gpus("cuda:1,0")] == [1, 0]
    assert find_gpus("auto") == find_gpus("cuda")
    assert find_gpus("cpu") == ()
    with pytest.raises(bn.InputError, match=r"^device cuda:0,5 names GPU 5; this machine has GPUs 0 to 1$"):
        find_gpus("cuda:0,5")
    driver(1)
    with pytest.raises(bn.InputError, match=r"this machine has GPU 0 alone$"):
        find_gpus("cuda:1")


def test_what_is_missing(driver: Callable[..., None], monkeypatch: pytest.MonkeyPatch) -> None:
    driver(0, is_available=False)
    with pytest.raises(bn.InputError, match=r"^device cuda needs a GPU; the driver finds none$"):
        find_gpus("cuda")
    driver(1, is_available=False)
    with pytest.raises(bn.InputError, match=r"libnvvm"):
        find_gpus("cuda:0")
    assert find_gpus("auto") == ()
    monkeypatch.setattr("importlib.util.find_spec", lambda name: None)
    with pytest.raises(bn.InputError, match=r"^device cuda needs .*numba-cuda.*the extra 'cuda' brings it"):
        find_gpus("cuda")
    assert find_gpus("auto") == ()


@pytest.mark.skipif(find_gpus("auto") != (), reason="there is a GPU")
class TestWithoutGpu:
    """On a machine that has none."""

    def test_rendering(self) -> None:
        sim = simulator(BASE | {"device": "cuda"})  # said when it is used, so that one can be described anywhere
        for use in (sim.render, lambda: sim.render_pixels(1, 2), lambda: sim.jacobian(["cell_a"]), sim.plan):
            with pytest.raises(bn.InputError, match=rf"^device cuda needs .*({NO_GPU})") as raised:
                use()
            assert raised.value.field == "device"
            assert "\n" not in str(raised.value)

    def test_auto_is_the_cpu(self) -> None:
        sim = simulator(BASE)
        np.testing.assert_array_equal(sim.replace(device="auto").render(), sim.render())

    def test_an_image_to_be_left_on_a_gpu(self) -> None:
        sim = simulator(BASE)
        for device in ("cpu", "auto"):
            with pytest.raises(bn.InputError, match=rf"^output='device' needs .* one GPU; got '{device}'"):
                sim.replace(device=device).render(output="device")
        with pytest.raises(bn.InputError, match=r"^output must be one of numpy, device; got 'there'"):
            sim.render(output="there")
        with pytest.raises(bn.InputError, match=r"^device cuda needs "):
            sim.replace(device="cuda").render(output="device")

    def test_command_line(self, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture) -> None:
        monkeypatch.chdir(tmp_path)
        assert main([*ARGV, "-device", "cuda"]) == 2
        said = capsys.readouterr()
        assert said.out == ""
        assert len(said.err.splitlines()) == 1
        assert "-device: device cuda needs " in said.err
        assert not list(tmp_path.iterdir())
        assert main([*ARGV, "-device", "gpu"]) == 2
        assert "-device: expected cpu, cuda, cuda:N" in capsys.readouterr().err
        assert main([*ARGV, "-device", "auto", "-nonoise", "-nopgm"]) == 0
        assert from_args([*ARGV, "-device", "auto"]).device == "auto"


def test_several_gpus_keep_no_image(driver: Callable[..., None]) -> None:
    driver(2)
    with pytest.raises(bn.InputError, match=r"one GPU; got 'cuda:0,1'"):
        simulator(BASE | {"device": "cuda:0,1"}).render(output="device")


@pytest.mark.parametrize("error", [MemoryError(), RuntimeError("[2] Call to cuMemAlloc: CUDA_ERROR_OUT_OF_MEMORY")])
def test_a_full_gpu(error: Exception, driver: Callable[..., None], monkeypatch: pytest.MonkeyPatch) -> None:
    """It says what did not fit; the CPU goes on."""
    driver(1)

    def full(*_: object, **__: object) -> None:
        raise error

    monkeypatch.setattr(Gpu, "active", lambda self: contextlib.nullcontext())
    monkeypatch.setattr("numba.cuda.device_array", full, raising=False)
    monkeypatch.setattr("numba.cuda.to_device", full, raising=False)
    gpu = Gpu(0)
    with pytest.raises(bn.GpuMemoryError, match=r"^GPU 0 has no room for another 8,000,000 bytes$"):
        gpu.empty((1000, 1000))
    with pytest.raises(bn.GpuMemoryError, match=r"^GPU 0 has no room for another 400 bytes$"):
        gpu.send(np.zeros(100, np.float32))
    sim = simulator(BASE)
    image = sim.render()
    with pytest.raises(bn.GpuMemoryError, match=r"bytes$"):
        sim.replace(device="cuda").render()
    np.testing.assert_array_equal(sim.render(), image)


def test_other_errors_of_a_gpu_are_told_as_they_are(
    driver: Callable[..., None], monkeypatch: pytest.MonkeyPatch
) -> None:
    driver(1)

    def broken(*_: object) -> None:
        raise RuntimeError("illegal address")

    monkeypatch.setattr(Gpu, "active", lambda self: contextlib.nullcontext())
    monkeypatch.setattr("numba.cuda.to_device", broken, raising=False)
    with pytest.raises(RuntimeError, match=r"illegal address"):
        Gpu(0).send(np.zeros(3))


@pytest.mark.parametrize(
    ("options", "said"),
    [
        ([], f"error: device cuda needs .*({NO_GPU})"),
        (["--device", "cpu"], "--device: expected a GPU; got cpu"),
        (["--device", "gpu", "--only", "checks"], "--device: expected a GPU; got gpu"),
        (["--repeats", "0"], "--repeats: expected a whole number above 0; got 0"),
        (["--pixels", "0"], "--pixels: expected a whole number above 0; got 0"),
        (["--only", "speed"], "--only: invalid choice: 'speed'"),
    ],
)
def test_benchmark(options: list[str], said: str) -> None:
    command = [sys.executable, "-m", "bench.cuda", *options]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
    assert done.returncode == 2
    assert done.stdout == ""
    assert re.search(said, done.stderr.splitlines()[-1]), done.stderr

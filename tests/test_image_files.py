"""write_image: what pixels become, what is refused, and what is said."""

import warnings
from pathlib import Path

import numpy as np
import pytest

import bragg_numba as bn
from bragg_numba.errors import FileWarning
from bragg_numba.io import read_float, read_image, read_smv


def refused(*args, **options) -> str:
    with pytest.raises(bn.InputError) as caught:
        bn.write_image(*args, **options)
    assert "\n" not in str(caught.value)
    return str(caught.value)


def test_it_is_public():
    assert "write_image" in dir(bn)
    assert "write_image" in bn.__all__


@pytest.mark.parametrize("name", ["a.img", "b.SMV"])
@pytest.mark.parametrize("kind", [str, Path, lambda path: str(path).encode()])
def test_smv_rounds_to_the_nearest_and_adds_the_pedestal(small, tmp_path, name, kind):
    photons = np.zeros(small.shape)
    photons[0, :6] = [0.4, 0.6, 1.5, 7, 65400.49, 65495]
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        assert bn.write_image(kind(tmp_path / name), photons, small, pedestal=40) == [tmp_path / name]
    pixels = read_smv(tmp_path / name)[1]
    assert pixels[0, :7].tolist() == [40, 41, 42, 47, 65440, 65535, 40]


@pytest.mark.parametrize("dtype", ["u1", "i4", "u8", "f4", "f8", bool, ">i2"])
def test_every_type_of_number(small, tmp_path, dtype):
    photons = np.arange(480).reshape(20, 24) % 2
    bn.write_image(tmp_path / "a.img", photons.astype(dtype), small)
    np.testing.assert_array_equal(read_smv(tmp_path / "a.img")[1], photons)
    bn.write_image(tmp_path / "a.img", photons.tolist(), small)
    np.testing.assert_array_equal(read_smv(tmp_path / "a.img")[1], photons)


def test_clipping_is_said_with_the_file_and_the_counts(small, tmp_path):
    photons = np.zeros(small.shape)
    photons[2, 3:6] = [65495.6, 1e30, 65495]
    photons[5, 1] = -41.0
    with pytest.warns(FileWarning) as caught:
        bn.write_image(tmp_path / "a.img", photons, small, pedestal=40)
    (warning,) = caught
    assert f"{tmp_path / 'a.img'}: " in str(warning.message)
    assert "2 above 65535 and 1 below 0" in str(warning.message)
    assert warning.filename == __file__
    pixels = read_smv(tmp_path / "a.img")[1]
    assert pixels[2, 3:6].tolist() == [65535] * 3
    assert pixels[5, 1] == 0


def test_masked_pixels_are_zero(small, tmp_path):
    photons = np.ma.masked_array(np.full(small.shape, 3.0), np.zeros(small.shape, bool))
    photons[4, 5] = np.ma.masked
    photons.data[4, 5] = np.nan
    bn.write_image(tmp_path / "a.img", photons, small, pedestal=40)
    pixels = read_smv(tmp_path / "a.img")[1]
    assert pixels[4, 5] == 0
    assert pixels[4, 6] == 43
    assert read_image(tmp_path / "a.img")[0].counts == (40.0, 1.0)


@pytest.mark.parametrize("suffix", [".img", ".bin", ".pgm"])
@pytest.mark.parametrize("bad", [np.nan, np.inf, -np.inf])
def test_what_is_not_finite(small, tmp_path, suffix, bad):
    photons = np.zeros(small.shape)
    photons[3, 7] = bad
    text = refused(tmp_path / f"a{suffix}", photons, small)
    assert text == f"image must be finite, for {tmp_path / f'a{suffix}'}; got {bad} at pixel 7 3 (fast slow)"
    assert not list(tmp_path.iterdir())


def test_what_is_refused(small, tmp_path):
    path, image = tmp_path / "a.img", np.zeros(small.shape)
    for args, options, said in (
        ((path, image.T, small), {}, "image must be photons per pixel, an array of shape (20, 24)"),
        ((path, image[None], small), {}, "image must be"),
        ((path, image * 1j, small), {}, "image must be"),
        ((path, "image", small), {}, "image must be"),
        ((path, [[1, 2], [3]], small), {}, "image must be"),
        ((path, image, small.setup), {}, "sim must be a Simulator"),
        ((7, image, small), {}, "path must be the path of a file"),
        ((tmp_path / "a.xyz", image, small), {}, "has no suffix of an image file"),
        ((tmp_path / "none" / "a.img", image, small), {}, "does not exist"),
        ((path, image, small), {"pedestal": -1}, "pedestal must be from 0 to 65535; got -1"),
        ((path, image, small), {"pedestal": 65536}, "pedestal must be from 0 to 65535"),
        ((path, image, small), {"pedestal": np.nan}, "pedestal must be a finite number"),
        ((path, image, small), {"image_number": 1.5}, "image_number must be"),
        ((path, image, small), {"image_number": -1}, "image_number must be"),
        ((tmp_path / "a.bin", image, small), {"pedestal": 40}, "pedestal must be 0 for raw float32"),
        ((tmp_path / "a.pgm", image, small), {"pedestal": 40}, "pedestal must be 0 for a PGM image"),
    ):
        assert said in refused(*args, **options)
    assert not list(tmp_path.iterdir())


def test_other_formats(small, tmp_path):
    image = small.render()
    assert bn.write_image(tmp_path / "a.bin", image, small) == [tmp_path / "a.bin"]
    np.testing.assert_array_equal(read_float(tmp_path / "a.bin", small.shape), image.astype(np.float32))
    bn.write_image(tmp_path / "a.pgm", image, small)
    grey = np.frombuffer((tmp_path / "a.pgm").read_bytes()[-480:], np.uint8).reshape(20, 24)
    assert grey.max() > 100
    order = np.argsort(image, axis=None)
    assert (np.diff(grey.ravel()[order].astype(int)) >= 0).all()
